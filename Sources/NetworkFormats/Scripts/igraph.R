# One network in two modes for each wave, with the attributes of the nodes; prints how large each is.
source("read.R")
library(igraph, warn.conflicts = FALSE)

nodes <- rbind(cbind(actors, type = FALSE), cbind(events, type = TRUE))
nodes <- nodes[, c("id", setdiff(names(nodes), c("id", "nummer")))]
networks <- lapply(incidence, function(ties) {
  cells <- summary(ties)
  edges <- data.frame(from = actors$id[cells$i], to = events$id[cells$j])
  graph_from_data_frame(edges, directed = FALSE, vertices = nodes)
})
for (wave in waves$golf) {
  network <- delete_vertices(networks[[wave]], which(degree(networks[[wave]]) == 0))
  projection <- bipartite_projection(network, which = "false")
  cat(waves$jaar[wave], vcount(network), ecount(network), ecount(projection), "\n")
}
