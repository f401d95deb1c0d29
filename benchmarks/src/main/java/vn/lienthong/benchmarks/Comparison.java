package vn.lienthong.benchmarks;

/** One thing of ours beside its bare baseline. */
interface Comparison {
    /** As given on the command line. */
    String name();

    /** Runs both and says the ratio in one line. */
    String run() throws Exception;
}
