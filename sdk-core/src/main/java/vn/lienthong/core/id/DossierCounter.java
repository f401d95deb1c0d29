package vn.lienthong.core.id;

/**
 * The caller's counter of dossiers. It must be atomic and durable: two calls with one key never return the same number, not even from
 * two machines or after a restart. A row in the agency's database, raised in the same transaction as the receipt, is such a counter.
 */
@FunctionalInterface
public interface DossierCounter {
    /**
     * The next serial.
     *
     * @param key unit and receipt day in Vietnam as the code will begin, zero-padded and so never the same for two days:
     *     {@code H99.07.02-261101}
     * @return 1 for the first dossier of the unit and day, then 2, 3 …
     */
    long next(String key);
}
