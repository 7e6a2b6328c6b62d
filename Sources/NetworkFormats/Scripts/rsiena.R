# The data object of RSiena: a network in two modes, organisations that come and go, and inhabitants as a covariate that
# changes. RSiena has changes of composition for the first mode; an arrangement that is not in force in a wave has
# structural zeros (10) there. Written from the manual of RSiena (sienaDependent, sienaCompositionChangeFromFile).
source("read.R")

in_force <- lapply(strsplit(readLines("composition-events.txt"), " "), function(bounds) {
  bounds <- matrix(as.integer(bounds), nrow = 2)
  unlist(apply(bounds, 2, function(ends) seq(ends[1], ends[2]), simplify = FALSE))
})
ties <- array(0, c(nrow(actors), nrow(events), nrow(waves)))
for (wave in waves$golf) {
  ties[, , wave] <- as.matrix(incidence[[wave]])
  ties[, !vapply(in_force, function(there) wave %in% there, TRUE), wave] <- 10
}
inhabitants <- matrix(actor_years$inwoners, nrow = nrow(actors), byrow = TRUE)

if (requireNamespace("RSiena", quietly = TRUE)) {
  library(RSiena)
  first <- sienaNodeSet(nrow(actors), nodeSetName = "actors")
  second <- sienaNodeSet(nrow(events), nodeSetName = "events")
  cooperation <- sienaDependent(ties, type = "bipartite", nodeSet = c("actors", "events"))
  size <- varCovar(log(inhabitants[, -nrow(waves)]), nodeSet = "actors")
  composition <- sienaCompositionChangeFromFile("composition-actors.txt", nodeSet = "actors")
  data <- sienaDataCreate(cooperation, size, composition, nodeSets = list(first, second))
  print(data)
} else {
  cat(dim(ties), dim(inhabitants), sum(ties == 1), "\n")
}
