/** The one door to the network: {@link vn.lienthong.core.http.Transport}, and its implementation over Apache HttpClient 5 classic. */
@NullMarked
package vn.lienthong.core.http;

import org.jspecify.annotations.NullMarked;
