using Yitai.Testing;

namespace Yitai.Storage.Tests.Labs;

[CollectionDefinition("postgres")]
public sealed class PostgresTests : ICollectionFixture<PostgresCluster>;
