package vn.lienthong.portal.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

final class MemorySyncStore implements SyncStore {
    private final Map<Key, SyncRecord> records = new ConcurrentHashMap<>();

    @Override
    public Optional<SyncRecord> find(String profile, String dossierCode) {
        return Optional.ofNullable(records.get(new Key(profile, dossierCode)));
    }

    @Override
    public void save(SyncRecord sent) {
        records.put(new Key(sent.profile(), sent.dossierCode()), sent);
    }

    private record Key(String profile, String dossierCode) {}
}
