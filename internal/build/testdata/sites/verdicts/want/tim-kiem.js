tiendoIndex=[
[2,"Kế hoạch tám đánh giá","Kế hoạch","ke-hoach/ke-hoach.html"],
[0,"Mục tiêu còn hạn","Mục tiêu","muc-tieu/con-han.html"],
[0,"Mục tiêu hết hạn","Mục tiêu","muc-tieu/het-han.html"],
[1,"Ví Dụ","Thành phố","dia-ban/thanh-pho.html"],
[1,"Đạt","Phường · thành phố Ví Dụ","dia-ban/dat.html"],
[1,"Đúng","Phường · thành phố Ví Dụ","dia-ban/dung.html"],
[1,"Chậm","Phường · thành phố Ví Dụ","dia-ban/cham.html"],
[1,"Chậm Nhiều","Phường · thành phố Ví Dụ","dia-ban/cham-nhieu.html"],
[1,"Đứng Yên","Phường · thành phố Ví Dụ","dia-ban/dung-yen.html"],
[1,"Lùi","Phường · thành phố Ví Dụ","dia-ban/lui.html"],
[1,"Vắng","Phường · thành phố Ví Dụ","dia-ban/vang.html"],
[4,"Dữ liệu","Trang","du-lieu/index.html"],
[4,"Phương pháp tính","Trang","phuong-phap.html"],
[4,"So sánh địa bàn","Trang","so-sanh.html"],
[6,"Tin ví dụ","Tin tức · 01/02/2024","tin-tuc/tin.html"]
]
