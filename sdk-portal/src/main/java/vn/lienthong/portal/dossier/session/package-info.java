/**
 * The session dialect of the national public service portal (2019 →; portal 3.1 to 3.6, 4.1): JSON both ways, a session in the body,
 * behind the agency's adapter.
 */
@NullMarked
package vn.lienthong.portal.dossier.session;

import org.jspecify.annotations.NullMarked;
