package vn.lienthong.testkit.axis;

/**
 * What passed through the axis.
 *
 * @param sends messages accepted
 * @param deliveries mailbox entries made of them
 * @param repeatedSends sends whose bytes the same agency had sent before
 * @param repeatedAcknowledgements {@code done} or {@code fail} said of an item that had been acknowledged before
 */
public record AxisCounts(int sends, int deliveries, int repeatedSends, int repeatedAcknowledgements) {}
