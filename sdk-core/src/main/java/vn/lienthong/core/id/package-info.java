/** Identifiers of agencies, dossiers, procedures, persons, firms and papers: read with findings, never converted by arithmetic. */
@NullMarked
package vn.lienthong.core.id;

import org.jspecify.annotations.NullMarked;
