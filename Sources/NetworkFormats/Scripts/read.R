# Reads this folder: the tables, and `incidence`, a list with a sparse matrix for each wave: a row for each
# organisation, a column for each arrangement, 1 where it takes part.
library(Matrix)

rows <- function(name) read.csv(name, encoding = "UTF-8", stringsAsFactors = FALSE)
waves <- rows("waves.csv")
actors <- rows("actors.csv")
events <- rows("events.csv")
actor_years <- rows("actor-years.csv")
incidence <- lapply(waves$jaar, function(year) {
  ties <- summary(readMM(paste0("incidence-", year, ".mtx")))
  sparseMatrix(
    i = ties$i, j = ties$j, x = 1, dims = c(nrow(actors), nrow(events)),
    dimnames = list(actors$id, events$id))
})
# The register begins late: what is not known of a year stands in waves$afgeleid, and is no change.
