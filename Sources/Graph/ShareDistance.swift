/// How far two divisions of one whole over the same parties are apart (index of Loosemore and Hanby): half of the sum of
/// the absolute differences of their shares.
///
/// From 0, where every party has the same share in both, to 1. It is the part of the whole that would have to go from
/// some parties to others. J. Loosemore and V. J. Hanby (1971), The Theoretical Limits of Maximum Distortion: Some
/// Analytic Expressions for Electoral Systems, British Journal of Political Science 1(4).
package func shareDistance(_ left: [Double], _ right: [Double]) -> Double {
  zip(left, right).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
}
