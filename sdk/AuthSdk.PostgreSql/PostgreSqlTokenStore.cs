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
    private static readonly TimeSpan CleaningInterval = TimeSpan.FromMinutes(1);

    private readonly NpgsqlDataSource _database;
    private readonly string _table;
    private long _cleanAt = long.MinValue;

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
        try
        {
            await ExecuteAsync(CreateTableSql, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateTable)
        {
            // IF NOT EXISTS does not hold between processes that start together: another one has just created it.
            await ExecuteAsync(CreateTableSql, cancellationToken).ConfigureAwait(false);
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
    /// <remarks>Entries that nobody can use any more are deleted along the way, at most once a minute.</remarks>
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

        await CleanAsync(cancellationToken).ConfigureAwait(false);
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

    /// <summary>
    /// Deletes rows without a use, once in a while: entries that are over, and what remains of leases of identities that never got a token.
    /// Rows that others work on are skipped: waiting for them could end in a deadlock.
    /// </summary>
    private async Task CleanAsync(CancellationToken cancellationToken)
    {
        var now = Environment.TickCount64;
        var due = Volatile.Read(ref _cleanAt);
        if (now < due || Interlocked.CompareExchange(ref _cleanAt, now + (long)CleaningInterval.TotalMilliseconds, due) != due)
        {
            return;
        }

        var sql = $"""
            DELETE FROM {_table} WHERE name IN (
                SELECT name FROM {_table}
                WHERE (expires_at IS NULL OR expires_at <= now()) AND (lease_until IS NULL OR lease_until <= now())
                LIMIT 1000 FOR UPDATE SKIP LOCKED)
            """;
        await ExecuteAsync(sql, cancellationToken).ConfigureAwait(false);
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        var command = _database.CreateCommand(sql);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
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
