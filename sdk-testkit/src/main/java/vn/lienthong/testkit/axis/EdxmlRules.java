package vn.lienthong.testkit.axis;

import java.util.HashSet;
import java.util.List;

/** What a receiver of edXML demands: column "Need" of specification 3.2, and 3.6 for status messages. */
final class EdxmlRules {
    private static final List<String> DOCUMENT =
            List.of("From/OrganId", "DocumentId", "Code/CodeNumber", "Code/CodeNotation", "Subject");
    private static final List<String> STATUS = List.of(
            "From/OrganId",
            "ResponseFor/OrganId",
            "ResponseFor/Code",
            "ResponseFor/DocumentId",
            "StatusCode",
            "Timestamp");

    private EdxmlRules() {}

    static void check(EdxmlSummary message, String messageType) throws CallRefusedException {
        require(message.isStatus() || !messageType.equals("status"), "StatusCode: missing");
        for (String path : message.isStatus() ? STATUS : DOCUMENT) {
            require(message.first(path).isPresent(), path + ": missing");
        }
        checkDates(message);
        if (message.isStatus()) {
            require(message.text("StatusCode").matches("\\d{2}"), "StatusCode: not two digits");
            require(WireTime.isSeconds(message.text("Timestamp")), "Timestamp: not yyyy/MM/dd HH:mm:ss");
        } else {
            checkRecipients(message.all("To/OrganId"), message.all("To").size());
            checkNumber(message, "SteeringType");
            checkNumber(message, "OtherInfo/Priority");
        }
        require(!message.text("From/OrganId").equals("null"), "From/OrganId: the word null");
    }

    private static void checkRecipients(List<String> codes, int recipients) throws CallRefusedException {
        require(recipients > 0, "To: missing");
        require(codes.size() == recipients && !codes.contains(""), "To/OrganId: missing");
        require(!codes.contains("null"), "To/OrganId: the word null");
        require(new HashSet<>(codes).size() == codes.size(), "To/OrganId: repeated");
    }

    private static void checkDates(EdxmlSummary message) throws CallRefusedException {
        for (String path : List.of("PromulgationInfo/PromulgationDate", "ResponseFor/PromulgationDate")) {
            for (String date : message.all(path)) {
                require(date.isEmpty() || WireTime.isDate(date), path + ": not yyyy/MM/dd");
            }
        }
    }

    private static void checkNumber(EdxmlSummary message, String path) throws CallRefusedException {
        require(message.first(path).orElse("0").matches("\\d{1,9}"), path + ": not a number");
    }

    private static void require(boolean condition, String reason) throws CallRefusedException {
        if (!condition) {
            throw new CallRefusedException(AxisError.NOT_CONFORMING, reason);
        }
    }
}
