package vn.lienthong.signature.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.signature.pdf.write.ObjectSink.Ref;
import vn.lienthong.signature.pdf.write.XrefSection;

/**
 * A PDF as it is before signing: structure only, objects are read when they are asked for. The parser is strict, since a file that needs
 * repair has no cross-reference an update could build on.
 */
final class PdfInput implements Closeable {
    private static final long MAX_BYTES = 4L << 30;
    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

    private final PDDocument document;
    private final COSDocument structure;
    private final long length;
    private final boolean endsWithLineBreak;

    private PdfInput(PDDocument document, long length, boolean endsWithLineBreak) {
        this.document = document;
        this.structure = document.getDocument();
        this.length = length;
        this.endsWithLineBreak = endsWithLineBreak;
    }

    /**
     * @throws SigningRefusedException when it is encrypted or damaged
     * @throws UnreadableInputException when it is no PDF
     */
    static PdfInput open(Path file, FileChannel bytes) {
        try {
            long length = bytes.size();
            requirePdf(bytes, length);
            ByteBuffer last = ByteBuffer.allocate(1);
            bytes.read(last, length - 1);
            boolean lineBreak = last.get(0) == '\n' || last.get(0) == '\r';
            PdfInput input = new PdfInput(parse(file), length, lineBreak);
            if (input.structure.isEncrypted()) {
                input.close();
                throw new SigningRefusedException(PdfMessage.ENCRYPTED);
            }
            return input;
        } catch (IOException e) {
            throw new LocalIoException(e, PdfMessage.READ);
        }
    }

    private static void requirePdf(FileChannel bytes, long length) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(MAGIC.length);
        bytes.read(head, 0);
        if (!head.flip().equals(ByteBuffer.wrap(MAGIC))) {
            throw new UnreadableInputException(PdfMessage.NOT_PDF);
        }
        if (length > MAX_BYTES) {
            throw new LimitExceededException(PdfMessage.TOO_LARGE, MAX_BYTES);
        }
    }

    /** The parser's own words are dropped: they may quote the document. */
    private static PDDocument parse(Path file) throws IOException {
        RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file.toFile());
        try {
            return new PDFParser(source).parse(false);
        } catch (InvalidPasswordException e) {
            source.close();
            throw new SigningRefusedException(PdfMessage.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            source.close();
            throw new SigningRefusedException(PdfMessage.DAMAGED);
        }
    }

    PDDocument document() {
        return document;
    }

    long length() {
        return length;
    }

    boolean endsWithLineBreak() {
        return endsWithLineBreak;
    }

    COSDictionary catalog() {
        return dictionary(structure.getTrailer().getItem(COSName.ROOT));
    }

    Ref catalogRef() {
        return ref(structure.getTrailer().getItem(COSName.ROOT));
    }

    /** Above every number used, whatever {@code /Size} claims. */
    long firstFreeNumber() {
        long highest = structure.getTrailer().getLong(COSName.SIZE, 1) - 1;
        for (COSObjectKey key : structure.getXrefTable().keySet()) {
            highest = Math.max(highest, key.getNumber());
        }
        return highest + 1;
    }

    XrefSection xrefSection() {
        StringBuilder trailer = new StringBuilder();
        for (COSName name : new COSName[] {COSName.ROOT, COSName.INFO, COSName.ID}) {
            COSBase value = structure.getTrailer().getItem(name);
            if (value != null) {
                trailer.append('/')
                        .append(name.getName())
                        .append(' ')
                        .append(CosSyntax.of(value))
                        .append(' ');
            }
        }
        return new XrefSection(structure.isXRefStream(), trailer.toString().strip(), structure.getStartXref());
    }

    /**
     * What stands behind a value, references followed.
     *
     * @throws SigningRefusedException when a reference that the file lists leads nowhere
     */
    @Nullable
    COSBase resolve(@Nullable COSBase value) {
        if (!(value instanceof COSObject reference)) {
            return value;
        }
        COSBase target = reference.getObject();
        if (target == null && structure.getXrefTable().containsKey(reference.getKey())) {
            throw new SigningRefusedException(PdfMessage.DAMAGED);
        }
        return target;
    }

    COSDictionary dictionary(@Nullable COSBase value) {
        if (resolve(value) instanceof COSDictionary dictionary) {
            return dictionary;
        }
        throw new SigningRefusedException(PdfMessage.DAMAGED);
    }

    @Nullable
    COSDictionary dictionaryOrNull(@Nullable COSBase value) {
        return resolve(value) instanceof COSDictionary dictionary ? dictionary : null;
    }

    /** The array, or an empty one. */
    COSArray arrayOrEmpty(@Nullable COSBase value) {
        return resolve(value) instanceof COSArray array ? array : new COSArray();
    }

    /** @throws SigningRefusedException when the value is not an indirect reference but has to be one */
    Ref ref(@Nullable COSBase value) {
        if (value instanceof COSObject reference && reference.getKey() != null) {
            return new Ref(reference.getKey().getNumber(), reference.getKey().getGeneration());
        }
        throw new SigningRefusedException(PdfMessage.DAMAGED);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new LocalIoException(e, PdfMessage.READ);
        }
    }
}
