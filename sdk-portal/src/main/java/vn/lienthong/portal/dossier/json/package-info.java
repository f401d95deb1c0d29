/** The records of a dossier written by hand or by another program ({@code DossierJson}). Opened to JSON-B, exported to nobody. */
@NullMarked
package vn.lienthong.portal.dossier.json;

import org.jspecify.annotations.NullMarked;
