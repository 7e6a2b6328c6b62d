# Connectance and nestedness (NODF) of each wave with the package bipartite, of the nodes that take part.
source("read.R")
library(bipartite)

for (wave in waves$golf) {
  web <- as.matrix(incidence[[wave]])
  web <- web[rowSums(web) > 0, colSums(web) > 0]
  cat(waves$jaar[wave], networklevel(web, index = c("connectance", "NODF")), "\n")
}
