package vn.lienthong.portal.dossier;

import java.util.List;

/** What belongs to a dossier on paper or as files. */
public record DossierPapers(
        List<Component> components, List<OtherPaper> others, List<ResultPaper> results, List<Supplement> supplements) {
    public static final DossierPapers NONE = new DossierPapers(List.of(), List.of(), List.of(), List.of());

    public DossierPapers {
        components = List.copyOf(components);
        others = List.copyOf(others);
        results = List.copyOf(results);
        supplements = List.copyOf(supplements);
    }
}
