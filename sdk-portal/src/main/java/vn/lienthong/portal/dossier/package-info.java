/**
 * Dossiers (<i>hồ sơ thủ tục hành chính</i>) without a word of any wire format: the model, what is wrong with one
 * ({@link vn.lienthong.portal.dossier.DossierValidator}), and how one is kept in step with a platform
 * ({@link vn.lienthong.portal.dossier.DossierSync}, {@link vn.lienthong.portal.dossier.ProgressSync}). Each interface of a platform is a
 * dialect in a package of its own below this one.
 */
@NullMarked
package vn.lienthong.portal.dossier;

import org.jspecify.annotations.NullMarked;
