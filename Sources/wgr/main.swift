print("wgr")
