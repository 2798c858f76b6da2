tiendoIndex=[
[2,"Kế hoạch","Kế hoạch","ke-hoach/ke-hoach.html"],
[0,"Hộ","Mục tiêu","muc-tieu/ho.html"],
[0,"Tủ sách","Mục tiêu","muc-tieu/tu.html"],
[0,"Có kế hoạch","Mục tiêu","muc-tieu/viec.html"],
[1,"Thị xã","Thị xã","dia-ban/thi-xa.html"],
[7,"Phú (đến 31/12/2022)","Phường · thị xã Thị xã · nay thuộc phường Phú (từ 01/07/2024)","dia-ban/p.html"],
[7,"Phú Bắc","Phường · thị xã Thị xã · đến hết ngày 30/06/2024 · nay thuộc phường Phú (từ 01/07/2024)","dia-ban/p-bac.html"],
[7,"Phú Nam","Phường · thị xã Thị xã · đến hết ngày 30/06/2024 · nay thuộc phường Phú (từ 01/07/2024)","dia-ban/p-nam.html"],
[1,"Phú (từ 01/07/2024)","Phường · thị xã Thị xã","dia-ban/p-lai.html"],
[7,"Quang","Phường · thị xã Thị xã · đến hết ngày 31/12/2023 · nay thuộc phường Quang Rạng và phường Quang Đông","dia-ban/q.html"],
[7,"Rạng","Phường · thị xã Thị xã · đến hết ngày 31/12/2023 · nay thuộc phường Quang Rạng","dia-ban/r.html"],
[1,"Quang Rạng","Phường · thị xã Thị xã · từ 01/01/2024","dia-ban/qr.html"],
[1,"Quang Đông","Phường · thị xã Thị xã · từ 01/01/2024","dia-ban/q-dong.html"],
[4,"Địa bàn thay đổi","Trang","dia-ban/thay-doi.html"],
[4,"Dữ liệu","Trang","du-lieu/index.html"],
[4,"Phương pháp tính","Trang","phuong-phap.html"],
[4,"So sánh địa bàn","Trang","so-sanh.html"]
]
