/** All simulators in one process, with a configuration ready for clients: the sandbox of the command line and the examples. */
@NullMarked
package vn.lienthong.testkit.sandbox;

import org.jspecify.annotations.NullMarked;
