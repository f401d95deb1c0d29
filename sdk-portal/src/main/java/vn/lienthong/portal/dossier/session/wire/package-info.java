/** Wire records of the session dialect: texts as the portal wants them. Opened to JSON-B, exported to nobody. */
@NullMarked
package vn.lienthong.portal.dossier.session.wire;

import org.jspecify.annotations.NullMarked;
