tiendoIndex=[
[2,"Kế hoạch theo kỳ","Kế hoạch","ke-hoach/ke-hoach.html"],
[0,"Gia đình học tập","Mục tiêu","muc-tieu/gia-dinh.html"],
[1,"Ví Dụ","Thành phố","dia-ban/thanh-pho.html"],
[1,"Nửa Năm","Phường · thành phố Ví Dụ","dia-ban/nua-nam.html"],
[1,"Quý","Phường · thành phố Ví Dụ","dia-ban/quy.html"],
[1,"Tháng","Phường · thành phố Ví Dụ","dia-ban/thang.html"],
[4,"Dữ liệu","Trang","du-lieu/index.html"],
[4,"Phương pháp tính","Trang","phuong-phap.html"],
[4,"So sánh địa bàn","Trang","so-sanh.html"]
]
