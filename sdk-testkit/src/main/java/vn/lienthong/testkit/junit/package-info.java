/** JUnit 5 support: a test names the platforms it needs as parameters. */
@NullMarked
package vn.lienthong.testkit.junit;

import org.jspecify.annotations.NullMarked;
