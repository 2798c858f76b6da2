tiendoAreas={box:[0,0,160,48],
verdicts:[["achieved","M3 8.5l3.5 3.5L13 4.5"],["on-track","M4 12l8-8M5.5 4H12v6.5"],["behind","M2.5 8h11M9 3.5L13.5 8 9 12.5"],["far-behind","M4 4l8 8M5.5 12H12V5.5"],["no-change","M3 5.5h10M3 10.5h10"],["worsening","M8 2.5v11M3.5 9L8 13.5 12.5 9"],["missed","M4 4l8 8M12 4l-8 8"],["no-data","M5.5 5.8a2.5 2.5 0 1 1 3.6 2.3C8.3 8.5 8 9 8 9.8M8 13v.01"]],
goals:[["ho","Hộ","muc-tieu/ho.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2025"],["tu","Tủ sách","muc-tieu/tu.html",""],["viec","Có kế hoạch","muc-tieu/viec.html",""]],
groups:["thi-xa"],
areas:[
["thi-xa","Thị xã","Thị xã Thị xã",0,"",""],
["p-lai","Phú (từ 01/07/2024)","Phường Phú (từ 01/07/2024)",0,"thi-xa",""],
["qr","Quang Rạng","Phường Quang Rạng",0,"thi-xa","từ 01/01/2024"],
["q-dong","Quang Đông","Phường Quang Đông",0,"thi-xa","từ 01/01/2024"],
["p","Phú (đến 31/12/2022)","Phường Phú (đến 31/12/2022)",0,"thi-xa",""],
["p-bac","Phú Bắc","Phường Phú Bắc",0,"thi-xa","đến hết ngày 30/06/2024"],
["p-nam","Phú Nam","Phường Phú Nam",0,"thi-xa","đến hết ngày 30/06/2024"],
["q","Quang","Phường Quang",0,"thi-xa","đến hết ngày 31/12/2023"],
["r","Rạng","Phường Rạng",0,"thi-xa","đến hết ngày 31/12/2023"]
]}
