tiendoCompared({
"newtown":[["55.3%","2,210/4,000 families","2023","Illustrative figures","590 more families needed to reach 70% in 2025",3,"Far behind",0,"From 50.0% (2021) to 55.3% (2023)","M5 24L80 22.9L155 22","","M155 22h0","M0 16.4H160"],["94","","2023","Illustrative figures","6 book shelves still to go to 100 book shelves in 2025",1,"On track",0]],
"northgate":[["55.3%","1,105/2,000 families","2023","Illustrative figures","295 more families needed to reach 70% in 2025",3,"Far behind",0,"From 50.0% (2021) to 55.3% (2023)","M5 24L80 22.9L155 22","","M155 22h0","M0 16.4H160"],["47","","2023","Illustrative figures","",0,"",0]],
"southgate":[["55.3%","1,105/2,000 families","2023","Illustrative figures","295 more families needed to reach 70% in 2025",3,"Far behind",0,"From 50.0% (2021) to 55.3% (2023)","M5 24L80 22.9L155 22","","M155 22h0","M0 16.4H160"],["47","","2023","Illustrative figures","",0,"",0]]
})
