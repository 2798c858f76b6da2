tiendoAreas={box:[0,0,160,48],
verdicts:[["achieved","M3 8.5l3.5 3.5L13 4.5"],["on-track","M4 12l8-8M5.5 4H12v6.5"],["behind","M2.5 8h11M9 3.5L13.5 8 9 12.5"],["far-behind","M4 4l8 8M5.5 12H12V5.5"],["no-change","M3 5.5h10M3 10.5h10"],["worsening","M8 2.5v11M3.5 9L8 13.5 12.5 9"],["missed","M4 4l8 8M12 4l-8 8"],["no-data","M5.5 5.8a2.5 2.5 0 1 1 3.6 2.3C8.3 8.5 8 9 8 9.8M8 13v.01"]],
goals:[["con-han","Mục tiêu còn hạn","muc-tieu/con-han.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2023"],["het-han","Mục tiêu hết hạn","muc-tieu/het-han.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2023"]],
groups:["thanh-pho"],
areas:[
["thanh-pho","Ví Dụ","Thành phố Ví Dụ",0,"",""],
["dat","Đạt","Phường Đạt",0,"thanh-pho",""],
["dung","Đúng","Phường Đúng",0,"thanh-pho",""],
["cham","Chậm","Phường Chậm",0,"thanh-pho",""],
["cham-nhieu","Chậm Nhiều","Phường Chậm Nhiều",0,"thanh-pho",""],
["dung-yen","Đứng Yên","Phường Đứng Yên",0,"thanh-pho",""],
["lui","Lùi","Phường Lùi",0,"thanh-pho",""],
["vang","Vắng","Phường Vắng",0,"thanh-pho",""]
]}
