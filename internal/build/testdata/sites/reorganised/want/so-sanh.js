tiendoAreas={box:[0,0,160,48],
verdicts:[["achieved","M3 8.5l3.5 3.5L13 4.5"],["on-track","M4 12l8-8M5.5 4H12v6.5"],["behind","M2.5 8h11M9 3.5L13.5 8 9 12.5"],["far-behind","M4 4l8 8M5.5 12H12V5.5"],["no-change","M3 5.5h10M3 10.5h10"],["worsening","M8 2.5v11M3.5 9L8 13.5 12.5 9"],["missed","M4 4l8 8M12 4l-8 8"],["no-data","M5.5 5.8a2.5 2.5 0 1 1 3.6 2.3C8.3 8.5 8 9 8 9.8M8 13v.01"]],
goals:[["ho","Hộ","muc-tieu/ho.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2025"],["giam","Giảm","muc-tieu/giam.html","Các ô cùng một thang: từ 0% đến 100%, từ 2022 đến 2025"],["tu","Tủ sách","muc-tieu/tu.html",""],["so-nam","Số năm","muc-tieu/so-nam.html","Các ô cùng một thang: từ 7,5 (không phải từ 0) đến 10,0, từ 2021 đến 2025"],["viec","Có kế hoạch","muc-tieu/viec.html",""],["moi","Từ 2024","muc-tieu/moi.html","Các ô cùng một thang: từ 0% đến 100%, từ 2024 đến 2025"]],
groups:["thanh-pho"],
areas:[
["thanh-pho","Thành phố","Thành phố Thành phố",0,"","đến hết ngày 30/06/2024"],
["i","Yên","Phường Yên",0,"thanh-pho",""],
["abd","An Bình (từ 01/07/2024)","Phường An Bình (từ 01/07/2024)",0,"thanh-pho",""],
["h-moi","Hải (từ 01/07/2024)","Phường Hải (từ 01/07/2024)",0,"thanh-pho",""],
["eg-moi","Én Giang (từ 01/01/2025)","Phường Én Giang (từ 01/01/2025)",0,"thanh-pho",""],
["a","An","Phường An",0,"thanh-pho","đến hết ngày 31/12/2022"],
["b","Bình","Phường Bình",0,"thanh-pho","đến hết ngày 31/12/2022"],
["ab","An Bình (từ 01/01/2023 đến 30/06/2024)","Phường An Bình (từ 01/01/2023 đến 30/06/2024)",0,"thanh-pho",""],
["d","Duy","Phường Duy",0,"thanh-pho","đến hết ngày 30/06/2024"],
["e","Én","Phường Én",0,"thanh-pho","đến hết ngày 30/06/2024"],
["g","Giang","Phường Giang",0,"thanh-pho","đến hết ngày 30/06/2024"],
["h","Hải (đến 30/06/2024)","Phường Hải (đến 30/06/2024)",0,"thanh-pho",""],
["eg","Én Giang (từ 01/07/2024 đến 31/12/2024)","Phường Én Giang (từ 01/07/2024 đến 31/12/2024)",0,"thanh-pho",""]
]}
