package vn.lienthong.core.auth;

/** Logs in: one call to the issuer for one new token. Throws an error of {@code core.error} when none is to be had. */
@FunctionalInterface
public interface TokenIssuer {
    Token issue();
}
