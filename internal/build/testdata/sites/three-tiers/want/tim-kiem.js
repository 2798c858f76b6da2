tiendoIndex=[
[2,"Kế hoạch huyện","Kế hoạch","ke-hoach/huyen.html"],
[0,"Tủ","Mục tiêu","muc-tieu/k.html"],
[2,"Kế hoạch tỉnh","Kế hoạch","ke-hoach/tinh.html"],
[0,"Gia đình","Mục tiêu","muc-tieu/g.html"],
[0,"Có kế hoạch","Mục tiêu","muc-tieu/d.html"],
[1,"Tỉnh","Tỉnh","dia-ban/t.html"],
[1,"Huyện 1","Huyện · tỉnh Tỉnh","dia-ban/d1.html"],
[1,"Huyện 2","Huyện · tỉnh Tỉnh","dia-ban/d2.html"],
[1,"Xã 11","Xã · huyện Huyện 1","dia-ban/d1w1.html"],
[1,"Xã 12","Xã · huyện Huyện 1","dia-ban/d1w2.html"],
[1,"Xã 13","Xã · huyện Huyện 1","dia-ban/d1w3.html"],
[1,"Xã 21","Xã · huyện Huyện 2","dia-ban/d2w1.html"],
[1,"Xã 22","Xã · huyện Huyện 2","dia-ban/d2w2.html"],
[1,"Xã 23","Xã · huyện Huyện 2","dia-ban/d2w3.html"],
[4,"Dữ liệu","Trang","du-lieu/index.html"],
[4,"Phương pháp tính","Trang","phuong-phap.html"],
[4,"So sánh địa bàn","Trang","so-sanh.html"]
]
