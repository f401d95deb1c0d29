/** What our layers cost, each as a ratio to a bare baseline measured in the same run. Run {@link vn.lienthong.benchmarks.Benchmarks}. */
@NullMarked
package vn.lienthong.benchmarks;

import org.jspecify.annotations.NullMarked;
