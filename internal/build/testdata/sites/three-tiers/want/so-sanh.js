tiendoAreas={box:[0,0,160,48],
verdicts:[["achieved","M3 8.5l3.5 3.5L13 4.5"],["on-track","M4 12l8-8M5.5 4H12v6.5"],["behind","M2.5 8h11M9 3.5L13.5 8 9 12.5"],["far-behind","M4 4l8 8M5.5 12H12V5.5"],["no-change","M3 5.5h10M3 10.5h10"],["worsening","M8 2.5v11M3.5 9L8 13.5 12.5 9"],["missed","M4 4l8 8M12 4l-8 8"],["no-data","M5.5 5.8a2.5 2.5 0 1 1 3.6 2.3C8.3 8.5 8 9 8 9.8M8 13v.01"]],
goals:[["k","Tủ","muc-tieu/k.html",""],["g","Gia đình","muc-tieu/g.html","Các ô cùng một thang: từ 0% đến 100%, từ 2021 đến 2023"],["d","Có kế hoạch","muc-tieu/d.html",""]],
groups:["t","d1","d2"],
areas:[
["t","Tỉnh","Tỉnh Tỉnh",0,"",""],
["d1","Huyện 1","Huyện Huyện 1",0,"t",""],
["d2","Huyện 2","Huyện Huyện 2",0,"t",""],
["d1w1","Xã 11","Xã Xã 11",1,"d1",""],
["d1w2","Xã 12","Xã Xã 12",1,"d1",""],
["d1w3","Xã 13","Xã Xã 13",1,"d1",""],
["d2w1","Xã 21","Xã Xã 21",2,"d2",""],
["d2w2","Xã 22","Xã Xã 22",2,"d2",""],
["d2w3","Xã 23","Xã Xã 23",2,"d2",""]
]}
