tiendoIndex=[
[2,"Learning plan","Plan · 7/2021","plans/learning.html","7/2021"],
[0,"Learning families","Goal","goals/families.html"],
[0,"Book shelves","Goal","goals/shelves.html"],
[1,"Newtown","Area","areas/newtown.html"],
[1,"Northgate","Area · Newtown","areas/northgate.html"],
[1,"Southgate","Area · Newtown","areas/southgate.html"],
[4,"Data","Page","data/index.html"],
[4,"Methodology","Page","methodology.html"],
[4,"Compare areas","Page","compare.html"],
[4,"About","Page","about.html"],
[5,"Northgate","News topic","news/topic/northgate.html"],
[5,"Shelves","News topic","news/topic/shelves.html"],
[6,"The first shelf opens","News · 4 May 2023","news/opening.html"]
]
