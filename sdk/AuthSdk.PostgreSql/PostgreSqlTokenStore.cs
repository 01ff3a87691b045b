using AuthSdk.Tokens;
using Npgsql;
using NpgsqlTypes;

namespace AuthSdk.PostgreSql;

/// <summary>
/// Keeps token entries in a table of a PostgreSQL database. Leases coordinate processes: one renews, the others wait for its result. The
/// clock of the database decides when a lease is over, so the clocks of the processes need not agree.
/// </summary>
/// <remarks>Create the table once with <see cref="CreateTableAsync"/>, or by <see cref="CreateTableSql"/> in your migrations.</remarks>
public sealed class PostgreSqlTokenStore : ITokenStore
{
    private readonly NpgsqlDataSource _database;
    private readonly string _table;

    /// <summary>Uses a database.</summary>
    /// <param name="database">The database; it is not disposed by the store.</param>
    /// <param name="table">The name of the table, perhaps with a schema: letters, digits, <c>_</c> and one dot. Default: <c>authsdk_tokens</c>.</param>
    /// <exception cref="ArgumentException">The name is not such a name.</exception>
    public PostgreSqlTokenStore(NpgsqlDataSource database, string table = "authsdk_tokens")
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentException.ThrowIfNullOrEmpty(table);
        var parts = table.Split('.');
        if (parts.Length > 2 || !parts.All(IsName))
        {
            throw new ArgumentException("The name of the table is letters, digits and '_', perhaps after a schema and a dot.", nameof(table));
        }

        _database = database;
        _table = table;
    }

    /// <summary>The statement that creates the table.</summary>
    public string CreateTableSql => $"""
        CREATE TABLE IF NOT EXISTS {_table} (
            name text PRIMARY KEY,
            entry bytea,
            expires_at timestamptz,
            lease_holder uuid,
            lease_until timestamptz)
        """;

    /// <summary>Creates the table if it does not exist.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="NpgsqlException">The database refused.</exception>
    public async Task CreateTableAsync(CancellationToken cancellationToken = default)
    {
        var command = _database.CreateCommand(CreateTableSql);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        var command = Command($"SELECT entry FROM {_table} WHERE name = $1 AND expires_at > now()", name);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) as byte[];
        }
    }

    /// <inheritdoc/>
    /// <remarks>Entries that nobody can use any more are deleted along the way.</remarks>
    public async ValueTask WriteAsync(string name, byte[] entry, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var command = Command(
            $"""
            INSERT INTO {_table} (name, entry, expires_at) VALUES ($1, $2, now() + $3)
            ON CONFLICT (name) DO UPDATE SET entry = excluded.entry, expires_at = excluded.expires_at
            """,
            name);
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.Add(new NpgsqlParameter { Value = entry, NpgsqlDbType = NpgsqlDbType.Bytea });
            command.Parameters.Add(new NpgsqlParameter { Value = lifetime, NpgsqlDbType = NpgsqlDbType.Interval });
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        var cleaning = _database.CreateCommand($"DELETE FROM {_table} WHERE expires_at <= now() AND (lease_until IS NULL OR lease_until <= now())");
        await using (cleaning.ConfigureAwait(false))
        {
            await cleaning.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    /// <remarks>The row stays while somebody holds its lease.</remarks>
    public async ValueTask RemoveAsync(string name, CancellationToken cancellationToken)
    {
        var command = Command($"UPDATE {_table} SET entry = NULL, expires_at = now() WHERE name = $1", name);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IAsyncDisposable?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellationToken)
    {
        var holder = Guid.NewGuid();
        var command = Command(
            $"""
            INSERT INTO {_table} AS held (name, lease_holder, lease_until) VALUES ($1, $2, now() + $3)
            ON CONFLICT (name) DO UPDATE SET lease_holder = excluded.lease_holder, lease_until = excluded.lease_until
            WHERE held.lease_until IS NULL OR held.lease_until <= now()
            """,
            name);
        await using (command.ConfigureAwait(false))
        {
            command.Parameters.Add(new NpgsqlParameter { Value = holder, NpgsqlDbType = NpgsqlDbType.Uuid });
            command.Parameters.Add(new NpgsqlParameter { Value = duration, NpgsqlDbType = NpgsqlDbType.Interval });
            var taken = await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return taken == 1 ? new Lease(this, name, holder) : null;
        }
    }

    private static bool IsName(string part) =>
        part.Length is > 0 and <= 63 && !char.IsAsciiDigit(part[0]) && part.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');

    private NpgsqlCommand Command(string sql, string name)
    {
        var command = _database.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = name, NpgsqlDbType = NpgsqlDbType.Text });
        return command;
    }

    private sealed class Lease(PostgreSqlTokenStore store, string name, Guid holder) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            // Whose lease has run out and been taken by another one must not give that one away.
            var command = store.Command($"UPDATE {store._table} SET lease_holder = NULL, lease_until = NULL WHERE name = $1 AND lease_holder = $2", name);
            await using (command.ConfigureAwait(false))
            {
                command.Parameters.Add(new NpgsqlParameter { Value = holder, NpgsqlDbType = NpgsqlDbType.Uuid });
                await command.ExecuteNonQueryAsync().ConfigureAwait(false);
            }
        }
    }
}
