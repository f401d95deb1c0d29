package vn.lienthong.core.message;

/** A template that keeps its code and texts together; what the enums of most catalogues implement. */
public interface WordedTemplate extends MessageTemplate {
    Wording wording();

    @Override
    default String id() {
        return wording().id();
    }

    @Override
    default String vi() {
        return wording().vi();
    }

    @Override
    default String en() {
        return wording().en();
    }
}
