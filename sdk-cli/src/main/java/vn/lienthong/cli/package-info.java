/** The {@code lienthong} command: the SDK for clerks, support staff and scripts. Its names, JSON members and exit codes are a contract. */
@NullMarked
package vn.lienthong.cli;

import org.jspecify.annotations.NullMarked;
