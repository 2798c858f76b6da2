tiendoIndex=[
[2,"Kế hoạch chưa đủ báo cáo","Kế hoạch","ke-hoach/ke-hoach.html"],
[0,"Gia đình học tập","Mục tiêu","muc-tieu/gia-dinh.html"],
[0,"Tủ sách","Mục tiêu","muc-tieu/tu-sach.html"],
[1,"Ví Dụ","Thành phố","dia-ban/thanh-pho.html"],
[1,"Phường 1","Địa bàn · thành phố Ví Dụ","dia-ban/phuong-1.html"],
[1,"Phường 2","Địa bàn · thành phố Ví Dụ","dia-ban/phuong-2.html"],
[1,"Phường 3","Địa bàn · thành phố Ví Dụ","dia-ban/phuong-3.html"],
[1,"Phường 4","Địa bàn · thành phố Ví Dụ","dia-ban/phuong-4.html"],
[1,"Phường 5","Địa bàn · thành phố Ví Dụ","dia-ban/phuong-5.html"],
[1,"Phường 6","Địa bàn · thành phố Ví Dụ","dia-ban/phuong-6.html"],
[4,"Dữ liệu","Trang","du-lieu/index.html"],
[4,"Phương pháp tính","Trang","phuong-phap.html"],
[4,"So sánh địa bàn","Trang","so-sanh.html"]
]
