# The data objects of ergm and tergm: a list with one network in two modes for each wave, and the attributes of its
# nodes; prints how large each is. With ergm: ergm(networks[[1]] ~ edges + b1star(2) + b1factor("soort")).
source("read.R")
library(network, warn.conflicts = FALSE)

networks <- lapply(incidence, function(ties) {
  made <- network(as.matrix(ties), matrix.type = "bipartite", bipartite = nrow(ties), directed = FALSE)
  for (name in c("soort", "naam", "provincie", "onderwerp", "samenwerkingsvorm")) {
    set.vertex.attribute(made, name, c(actors[[name]], events[[name]]))
  }
  made
})
for (wave in waves$golf) {
  cat(waves$jaar[wave], network.size(networks[[wave]]), network.edgecount(networks[[wave]]), "\n")
}
