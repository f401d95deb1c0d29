package vn.lienthong.benchmarks;

import java.util.List;

/** Runs the comparisons named on the command line, or all, and prints each as a ratio. */
public final class Benchmarks {
    private static final List<Comparison> ALL = List.of(
            new JmhComparison("call", CallOverhead.class, "bareHttpClient", "sdkCall", 1.10),
            new JmhComparison("dossier-write", DossierRecords.class, "bareWrite", "sdkWrite", 1.50),
            new JmhComparison("dossier-read", DossierRecords.class, "bareRead", "sdkRead", 1.50),
            new JmhComparison("sign", SmallSignature.class, "rawRsa", "sdkSign", 2.00),
            new JmhComparison("sign-large", LargeSignature.class, "digestAndCopy", "sdkSign", 1.50),
            new LargeMessage());

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        List<String> wanted = List.of(names);
        for (Comparison comparison : ALL) {
            if (wanted.isEmpty() || wanted.contains(comparison.name())) {
                System.out.println(comparison.run());
            }
        }
    }
}
