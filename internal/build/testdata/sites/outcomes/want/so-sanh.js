tiendoAreas={box:[0,0,160,48],
verdicts:[["achieved","M3 8.5l3.5 3.5L13 4.5"],["on-track","M4 12l8-8M5.5 4H12v6.5"],["behind","M2.5 8h11M9 3.5L13.5 8 9 12.5"],["far-behind","M4 4l8 8M5.5 12H12V5.5"],["no-change","M3 5.5h10M3 10.5h10"],["worsening","M8 2.5v11M3.5 9L8 13.5 12.5 9"],["missed","M4 4l8 8M12 4l-8 8"],["no-data","M5.5 5.8a2.5 2.5 0 1 1 3.6 2.3C8.3 8.5 8 9 8 9.8M8 13v.01"]],
goals:[["tam-tinh","Tạm tính khi đến hạn","muc-tieu/tam-tinh.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2024"],["giam-lai","Đạt rồi giảm","muc-tieu/giam-lai.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2025"],["khong-ro","Không báo cáo khi đến hạn","muc-tieu/khong-ro.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2025"],["muon","Báo cáo sau hạn","muc-tieu/muon.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2025"],["im-lang","Đạt sớm rồi im lặng","muc-tieu/im-lang.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2023"],["thieu","Thiếu một nơi","muc-tieu/thieu.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2025"],["dem","Đếm khi thiếu","muc-tieu/dem.html",""],["moi-mot-noi","Mới một nơi báo cáo","muc-tieu/moi-mot-noi.html",""],["dem-goc","Đếm từ năm gốc chưa đủ","muc-tieu/dem-goc.html",""],["mot-noi","Một nơi tạm tính","muc-tieu/mot-noi.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2025"]],
groups:["thanh-pho"],
areas:[
["thanh-pho","Ví Dụ","Thành phố Ví Dụ",0,"",""],
["phuong-1","Một","Phường Một",0,"thanh-pho",""],
["phuong-2","Hai","Phường Hai",0,"thanh-pho",""],
["phuong-3","Ba","Phường Ba",0,"thanh-pho",""],
["phuong-4","Bốn","Phường Bốn",0,"thanh-pho",""],
["phuong-5","Năm","Phường Năm",0,"thanh-pho",""]
]}
