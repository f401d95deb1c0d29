/** XML read and written safely: no DTD, no entity of one's own, nothing fetched, every dimension bounded. */
@NullMarked
package vn.lienthong.core.xml;

import org.jspecify.annotations.NullMarked;
