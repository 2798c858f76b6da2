tiendoIndex=[
[2,"Kế hoạch số nhỏ","Kế hoạch","ke-hoach/ke-hoach.html"],
[0,"Dòng họ học tập","Mục tiêu","muc-tieu/dong-ho.html"],
[1,"Ví Dụ","Thành phố","dia-ban/thanh-pho.html"],
[1,"Một","Phường · thành phố Ví Dụ","dia-ban/mot.html"],
[1,"Hai","Phường · thành phố Ví Dụ","dia-ban/hai.html"],
[1,"Ba","Phường · thành phố Ví Dụ","dia-ban/ba.html"],
[4,"Dữ liệu","Trang","du-lieu/index.html"],
[4,"Phương pháp tính","Trang","phuong-phap.html"],
[4,"So sánh địa bàn","Trang","so-sanh.html"]
]
