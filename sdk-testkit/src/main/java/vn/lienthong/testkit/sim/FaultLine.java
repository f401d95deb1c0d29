package vn.lienthong.testkit.sim;

/**
 * One line of a fault file.
 *
 * @param simulator the service's name
 * @param operation the operation's name, or {@code *} for any
 * @param occurrence the call it strikes, from 1; 0 for every call
 * @param fault the fault's name
 */
public record FaultLine(String simulator, String operation, int occurrence, String fault) {
    public static final String ANY = "*";
}
