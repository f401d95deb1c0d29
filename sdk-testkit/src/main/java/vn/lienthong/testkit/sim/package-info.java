/**
 * What every simulator of a platform is made of: an HTTP server on the loopback address behind which a {@link
 * vn.lienthong.testkit.sim.Platform state machine} answers, with scripted faults, an injected clock, seeded ids and counters of the
 * calls received. Simulators read the wire from the specification on their own and share no codec with the clients.
 */
@NullMarked
package vn.lienthong.testkit.sim;

import org.jspecify.annotations.NullMarked;
