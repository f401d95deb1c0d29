package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lienthong.testkit.portal.Verdict.Kind;

/** The dossiers, timelines, notices and ratings the portal knows. A batch is taken whole or not at all. */
final class Dossiers {
    private final Map<String, StoredRecord> dossiers = new LinkedHashMap<>();
    private final Map<String, List<StoredRecord>> timelines = new LinkedHashMap<>();
    private final List<StoredRecord> notices = new ArrayList<>();
    private final List<StoredRecord> ratings = new ArrayList<>();
    private final Set<String> unknownMembers = new TreeSet<>();

    Verdict create(JsonNode batch) {
        return checked(batch).orElseGet(() -> {
            if (codes(batch).anyMatch(dossiers::containsKey)) {
                return new Verdict(Kind.CONFLICT, "data: MaHoSo exists");
            }
            return store(batch);
        });
    }

    Verdict update(JsonNode batch) {
        return checked(batch).orElseGet(() -> {
            if (!codes(batch).allMatch(dossiers::containsKey)) {
                return new Verdict(Kind.NOT_KNOWN, "data: MaHoSo is not known");
            }
            return store(batch);
        });
    }

    Verdict progress(JsonNode batch, int mostRows) {
        if (!isFilledArray(batch)) {
            return Verdict.refused("data: not a filled array");
        }
        if (batch.size() > mostRows) {
            return Verdict.refused("data: more than " + mostRows + " rows (R-29)");
        }
        for (int i = 0; i < batch.size(); i++) {
            Optional<String> problem = DossierRules.problemOfProgress(batch.get(i), "data[" + i + "]");
            if (problem.isPresent()) {
                return Verdict.refused(problem.get());
            }
        }
        if (!codes(batch).allMatch(dossiers::containsKey)) {
            return new Verdict(Kind.NOT_KNOWN, "data: MaHoSo is not known");
        }
        batch.forEach(row -> timelines
                .computeIfAbsent(row.path("MaHoSo").asText(), code -> new ArrayList<>())
                .add(new StoredRecord((ObjectNode) row)));
        return Verdict.DONE;
    }

    Verdict notice(JsonNode notice, boolean statusEleven) {
        Optional<String> problem = DossierRules.problemOfNotice(notice, statusEleven);
        if (problem.isPresent()) {
            return Verdict.refused(problem.get());
        }
        notices.add(new StoredRecord((ObjectNode) notice));
        return Verdict.DONE;
    }

    Verdict rate(JsonNode batch) {
        if (!isFilledArray(batch)) {
            return Verdict.refused("data: not a filled array");
        }
        for (int i = 0; i < batch.size(); i++) {
            Optional<String> problem = RatingRules.problem(batch.get(i), "data[" + i + "]");
            if (problem.isPresent()) {
                return Verdict.refused(problem.get());
            }
        }
        batch.forEach(rating -> ratings.add(new StoredRecord((ObjectNode) rating)));
        return Verdict.DONE;
    }

    List<StoredRecord> ratings() {
        return List.copyOf(ratings);
    }

    Optional<StoredRecord> dossier(String code) {
        return Optional.ofNullable(dossiers.get(code));
    }

    List<String> allCodes() {
        return List.copyOf(dossiers.keySet());
    }

    List<StoredRecord> timeline(String code) {
        return List.copyOf(timelines.getOrDefault(code, List.of()));
    }

    List<StoredRecord> notices() {
        return List.copyOf(notices);
    }

    Set<String> unknownMembers() {
        return Set.copyOf(unknownMembers);
    }

    void clear() {
        dossiers.clear();
        timelines.clear();
        notices.clear();
        ratings.clear();
        unknownMembers.clear();
    }

    private static Optional<Verdict> checked(JsonNode batch) {
        if (!isFilledArray(batch)) {
            return Optional.of(Verdict.refused("data: not a filled array"));
        }
        for (int i = 0; i < batch.size(); i++) {
            Optional<String> problem = DossierRules.problemOfDossier(batch.get(i), "data[" + i + "]");
            if (problem.isPresent()) {
                return problem.map(Verdict::refused);
            }
        }
        boolean repeated = codes(batch).distinct().count() != batch.size();
        return repeated ? Optional.of(Verdict.refused("data: one MaHoSo twice")) : Optional.empty();
    }

    private Verdict store(JsonNode batch) {
        for (JsonNode node : batch) {
            ObjectNode dossier = (ObjectNode) node;
            unknownMembers.addAll(DossierRules.unknownMembers(dossier));
            dossiers.put(dossier.path("MaHoSo").asText(), new StoredRecord(dossier));
        }
        return Verdict.DONE;
    }

    private static boolean isFilledArray(JsonNode batch) {
        return batch instanceof ArrayNode && !batch.isEmpty();
    }

    private static Stream<String> codes(JsonNode batch) {
        List<String> codes = new ArrayList<>();
        batch.forEach(row -> codes.add(row.path("MaHoSo").asText()));
        return codes.stream();
    }
}
