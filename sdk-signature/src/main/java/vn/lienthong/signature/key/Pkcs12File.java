package vn.lienthong.signature.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.bouncycastle.asn1.pkcs.Pfx;
import vn.lienthong.core.content.BoundedInputStream;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentTooLargeException;
import vn.lienthong.core.error.KeyUnusableException;

/** Reads PKCS#12 with Bouncy Castle, which bounds the iteration counts a hostile file may ask for. */
final class Pkcs12File {
    private static final int MAX_BYTES = 4 << 20;

    private Pkcs12File() {}

    static KeyStore load(Content file, char[] password) {
        byte[] bytes = read(file);
        requirePfx(bytes);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", JcaSignature.bouncyCastle());
            store.load(new ByteArrayInputStream(bytes), password);
            return store;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // The structure was sound, so what remains is the password. The provider's words are dropped.
            throw new KeyUnusableException(KeyMessage.STORE_PASSWORD);
        }
    }

    private static byte[] read(Content file) {
        try (InputStream in = new BoundedInputStream(file.open(), MAX_BYTES)) {
            return in.readAllBytes();
        } catch (ContentTooLargeException e) {
            throw new KeyUnusableException(KeyMessage.STORE_SIZE, MAX_BYTES);
        } catch (IOException e) {
            throw new KeyUnusableException(KeyMessage.STORE_READ);
        }
    }

    private static void requirePfx(byte[] bytes) {
        try {
            if (Pfx.getInstance(bytes) != null) {
                return;
            }
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new KeyUnusableException(KeyMessage.STORE_FORMAT);
        }
        throw new KeyUnusableException(KeyMessage.STORE_FORMAT);
    }
}
