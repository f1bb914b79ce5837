package id.go.bps.pst.testkit.database;

import id.go.bps.pst.testkit.Portal;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * The portal's entities without the portal: Jakarta Persistence in this JVM, as the owner of the tables, so without use cases, without
 * interceptors and without row-level security.
 */
public final class OwnersEntities {

    private OwnersEntities() {}

    public static EntityManagerFactory of(Portal portal) {
        return new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new Unit(portal.database().ownerAccess().dataSource()), Map.of());
    }

    private record Unit(DataSource owner) implements PersistenceUnitInfo {

        private static final Class<?> IN_MAIN = id.go.bps.pst.kernel.persistence.TenantWall.class;

        @Override
        public String getPersistenceUnitName() {
            return "as-owner";
        }

        @Override
        public String getPersistenceProviderClassName() {
            return PersistenceProvider.class.getName();
        }

        @Override
        public String getScopeAnnotationName() {
            return null;
        }

        @Override
        public List<String> getQualifierAnnotationNames() {
            return List.of();
        }

        @Override
        public PersistenceUnitTransactionType getTransactionType() {
            return PersistenceUnitTransactionType.RESOURCE_LOCAL;
        }

        @Override
        public DataSource getJtaDataSource() {
            return null;
        }

        @Override
        public DataSource getNonJtaDataSource() {
            return owner;
        }

        @Override
        public List<String> getMappingFileNames() {
            return List.of();
        }

        @Override
        public List<URL> getJarFileUrls() {
            return List.of();
        }

        /** Every entity and converter below is found. */
        @Override
        public URL getPersistenceUnitRootUrl() {
            return IN_MAIN.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        public List<String> getManagedClassNames() {
            return List.of();
        }

        @Override
        public boolean excludeUnlistedClasses() {
            return false;
        }

        @Override
        public SharedCacheMode getSharedCacheMode() {
            return SharedCacheMode.ENABLE_SELECTIVE;
        }

        @Override
        public ValidationMode getValidationMode() {
            return ValidationMode.NONE;
        }

        @Override
        public Properties getProperties() {
            Properties properties = new Properties();
            properties.put("eclipselink.weaving", "false");
            properties.put("eclipselink.target-database", "PostgreSQL");
            properties.put("eclipselink.logging.level", "SEVERE");
            return properties;
        }

        @Override
        public String getPersistenceXMLSchemaVersion() {
            return "3.2";
        }

        @Override
        public ClassLoader getClassLoader() {
            return IN_MAIN.getClassLoader();
        }

        @Override
        public void addTransformer(ClassTransformer transformer) {
            // Nothing is woven
        }

        @Override
        public ClassLoader getNewTempClassLoader() {
            return new URLClassLoader(new URL[] {getPersistenceUnitRootUrl()}, getClassLoader());
        }
    }
}
