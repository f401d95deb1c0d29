package vn.lienthong.portal.dossier;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All code tables of one profile (portal 5.1 to 5.3). */
public record CodeTables(
        CodeTable<DossierStatus> status,
        CodeTable<ApplicantKind> applicantKind,
        CodeTable<Channel> channel,
        CodeTable<ReturnWay> returnWay,
        CodeTable<FilingPlace> filingPlace,
        CodeTable<OnlinePayment> onlinePayment,
        CodeTable<Reuse> reuse,
        CodeTable<FeeCollection> feeCollection,
        CodeTable<FeeKind> feeKind) {
    /** The tables of the session dialect: 1 citizen, 2 enterprise, and what implementations agree on for the rest. */
    public static final CodeTables SESSION = new CodeTables(
            CodeTable.of(numbered(DossierStatus.class, 1)),
            CodeTable.of(Map.of(ApplicantKind.CITIZEN, "1", ApplicantKind.ENTERPRISE, "2")),
            CodeTable.of(numbered(Channel.class, 1)),
            CodeTable.of(numbered(ReturnWay.class, 0)),
            CodeTable.of(numbered(FilingPlace.class, 1)),
            CodeTable.of(numbered(OnlinePayment.class, 0)),
            CodeTable.of(numbered(Reuse.class, 0)),
            CodeTable.of(Map.of(
                    FeeCollection.ON_RECEIPT, "1", FeeCollection.ON_SUPPLEMENT, "2", FeeCollection.ON_RESULT, "4")),
            CodeTable.of(numbered(FeeKind.class, 1)));

    public CodeTables {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(applicantKind, "applicantKind");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(returnWay, "returnWay");
        Objects.requireNonNull(filingPlace, "filingPlace");
        Objects.requireNonNull(onlinePayment, "onlinePayment");
        Objects.requireNonNull(reuse, "reuse");
        Objects.requireNonNull(feeCollection, "feeCollection");
        Objects.requireNonNull(feeKind, "feeKind");
    }

    public CodeTables withStatus(CodeTable<DossierStatus> value) {
        return new CodeTables(
                value, applicantKind, channel, returnWay, filingPlace, onlinePayment, reuse, feeCollection, feeKind);
    }

    public CodeTables withApplicantKind(CodeTable<ApplicantKind> value) {
        return new CodeTables(
                status, value, channel, returnWay, filingPlace, onlinePayment, reuse, feeCollection, feeKind);
    }

    /** The constants in their order, which is that of the specification. */
    private static <E extends Enum<E>> Map<E, String> numbered(Class<E> type, int first) {
        Map<E, String> codes = new EnumMap<>(type);
        int code = first;
        for (E meaning : type.getEnumConstants()) {
            codes.put(meaning, Integer.toString(code));
            code++;
        }
        return codes;
    }
}
