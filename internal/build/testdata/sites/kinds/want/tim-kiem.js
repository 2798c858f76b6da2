tiendoIndex=[
[2,"Kế hoạch bốn loại","Kế hoạch","ke-hoach/ke-hoach.html"],
[0,"Tỷ lệ","Mục tiêu","muc-tieu/ty-le.html"],
[0,"Số đếm","Mục tiêu","muc-tieu/so-dem.html"],
[0,"Giá trị","Mục tiêu","muc-tieu/gia-tri.html"],
[0,"Giảm","Mục tiêu","muc-tieu/giam.html"],
[0,"Có hay chưa","Mục tiêu","muc-tieu/co-hay-chua.html"],
[3,"Giải pháp một","Giải pháp","giai-phap/index.html#mot"],
[3,"Giải pháp hai","Giải pháp","giai-phap/index.html#hai"],
[1,"Ví Dụ","Thành phố","dia-ban/thanh-pho.html"],
[1,"An","Phường · thành phố Ví Dụ","dia-ban/an.html"],
[1,"Bình","Phường · thành phố Ví Dụ","dia-ban/binh.html"],
[4,"Dữ liệu","Trang","du-lieu/index.html"],
[4,"Phương pháp tính","Trang","phuong-phap.html"],
[4,"So sánh địa bàn","Trang","so-sanh.html"]
]
