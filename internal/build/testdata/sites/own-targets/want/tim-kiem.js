tiendoIndex=[
[2,"Kế hoạch giao chỉ tiêu","Kế hoạch","ke-hoach/ke-hoach.html"],
[0,"Gia đình học tập","Mục tiêu","muc-tieu/gia-dinh.html"],
[0,"Tủ sách","Mục tiêu","muc-tieu/tu-sach.html"],
[1,"Ví Dụ","Thành phố","dia-ban/thanh-pho.html"],
[1,"Khó","Phường · thành phố Ví Dụ","dia-ban/kho.html"],
[1,"Dễ","Phường · thành phố Ví Dụ","dia-ban/de.html"],
[4,"Dữ liệu","Trang","du-lieu/index.html"],
[4,"Phương pháp tính","Trang","phuong-phap.html"],
[4,"So sánh địa bàn","Trang","so-sanh.html"]
]
