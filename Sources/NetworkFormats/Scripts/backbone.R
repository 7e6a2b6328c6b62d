# Which municipalities share more arrangements than by chance: the fixed row model. Of two municipalities that take part
# in a and b of n arrangements the number that they share is hypergeometric when each is in arrangements at random;
# the chance of at least as many as they share, with the correction of Holm for the number of pairs.
# M. Tumminello e.a. (2011), Statistically Validated Networks in Bipartite Complex Systems, PLoS ONE 6(3) e17994;
# Z. Neal (2013), Identifying statistically significant edges in one-mode projections, Social Network Analysis and
# Mining 3. The package backbone has the same as fixedrow(), and stricter models besides.
source("read.R")

towns <- which(actors$soort == "gemeente")
for (wave in waves$golf) {
  ties <- as.matrix(incidence[[wave]])
  ties <- ties[towns, colSums(ties[towns, , drop = FALSE]) > 0, drop = FALSE]
  ties <- ties[rowSums(ties) > 0, , drop = FALSE]
  shared <- tcrossprod(ties)
  pairs <- which(upper.tri(shared) & shared > 0, arr.ind = TRUE)
  own <- rowSums(ties)
  chance <- phyper(
    shared[pairs] - 1, own[pairs[, 1]], ncol(ties) - own[pairs[, 1]], own[pairs[, 2]], lower.tail = FALSE)
  kept <- pairs[p.adjust(chance, "holm") < 0.05, , drop = FALSE]
  cat(waves$jaar[wave], nrow(pairs), nrow(kept), "\n")
}
