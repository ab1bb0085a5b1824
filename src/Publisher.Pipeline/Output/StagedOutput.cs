namespace Publisher.Pipeline.Output;

/// <summary>
/// Puts new files into the output folder. While they are made they lie aside, complete and on the disk; then each
/// disclosure's folder changes places with its new one in a single step, the manifest and the site's pages follow at once,
/// and what is gone goes last. Where a system cannot exchange folders, one is missing for the moment between two renames,
/// and the next build puts it back.
/// </summary>
/// <param name="state">What builds keep for each other.</param>
/// <param name="root">The output folder.</param>
/// <param name="isOwn">Whether a file in a disclosure's folder is ours, by disclosure and name; others are carried along.</param>
internal sealed class StagedOutput(StateFolder state, string root, Func<string, string, bool> isOwn)
{
    private readonly string _new = Path.Combine(state.Staging, "new");
    private readonly string _old = Path.Combine(state.Staging, "old");
    private readonly string _site = Path.Combine(state.Staging, "site");

    /// <summary>Clears away what a build left that was ended by force. Nothing of it is lost that had been published.</summary>
    /// <exception cref="IOException">A file cannot be moved or deleted.</exception>
    public void Recover()
    {
        foreach (var path in state.ReadJournal()?.Folders ?? [])
        {
            var (live, old) = (Path.Combine(root, path), Path.Combine(_old, path));
            if (!Directory.Exists(live) && Directory.Exists(old))
            {
                Directory.Move(old, live);
            }
        }

        state.DeleteStaging();
    }

    /// <summary>Prepares a disclosure's folder. Safe for any number of threads.</summary>
    /// <param name="path">The disclosure.</param>
    /// <param name="made">Its new files.</param>
    /// <param name="kept">The names of those that stay as they are.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public void Stage(string path, IEnumerable<Artifact> made, IEnumerable<string> kept)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_new, path)).FullName;
        foreach (var artifact in made)
        {
            DurableFile.Write(Path.Combine(folder, artifact.Name), artifact.Content.Span);
        }

        foreach (var name in kept)
        {
            FileTree.LinkOrCopy(Path.Combine(root, path, name), Path.Combine(folder, name));
        }
    }

    /// <summary>Prepares a disclosure's folder from finished files elsewhere.</summary>
    public void StageFrom(string source, string path, IEnumerable<string> names)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_new, path)).FullName;
        foreach (var name in names)
        {
            File.Copy(Path.Combine(source, path, name), Path.Combine(folder, name), overwrite: true);
        }
    }

    /// <summary>Where a file of a disclosure is, relative to the output folder: prepared, or else published already.</summary>
    public string Find(string path)
    {
        var staged = Path.Combine(_new, path);
        return File.Exists(staged) ? Path.GetRelativePath(root, staged) : path;
    }

    /// <summary>Publishes what was prepared.</summary>
    /// <exception cref="IOException">Something cannot be written or renamed.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be written or renamed.</exception>
    public void Commit(OutputChange change)
    {
        foreach (var path in change.Removed)
        {
            Directory.CreateDirectory(Path.Combine(_new, path));
        }

        foreach (var file in change.SiteFiles)
        {
            var target = Path.Combine(IsInStagedFolder(file.Name) ? _new : _site, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file.Name))!);
            DurableFile.Write(target, file.Content.Span);
        }

        string[] folders = [.. change.Replaced, .. change.Removed];
        foreach (var path in folders)
        {
            Prepare(path);
        }

        // From here on the ledger is not believed about these folders until it is written anew.
        state.WriteJournal(new Journal([.. folders]));
        foreach (var path in change.Replaced)
        {
            Exchange(path);
        }

        foreach (var file in change.SiteFiles.Where(file => File.Exists(Path.Combine(_site, file.Name))))
        {
            File.Move(Path.Combine(_site, file.Name), Path.Combine(root, file.Name), overwrite: true);
        }

        foreach (var path in change.Removed)
        {
            Remove(path);
        }

        foreach (var name in change.RemovedSiteFiles)
        {
            File.Delete(Path.Combine(root, name));
            FileTree.DeleteEmpty(Path.GetDirectoryName(Path.Combine(root, name))!, root);
        }

        foreach (var folder in folders.Select(path => Path.GetDirectoryName(path)!).Distinct().Append(""))
        {
            FileSystemCalls.Flush(Path.Combine(root, folder));
        }

        state.WriteLedger(change.Ledger.Span);
        state.DeleteJournal();
        RescueLateFiles(folders);
        state.DeleteStaging();
    }

    /// <summary>A page that stays at the address of a disclosure that is gone comes in one step with its going.</summary>
    private bool IsInStagedFolder(string name) =>
        name.Split('/') is [var year, var slug, _, ..] && Directory.Exists(Path.Combine(_new, year, slug));

    /// <summary>Everything that takes time is done before the first folder changes.</summary>
    private void Prepare(string path)
    {
        var (live, staged) = (Path.Combine(root, path), Path.Combine(_new, path));
        Directory.CreateDirectory(Path.GetDirectoryName(live)!);
        if (Directory.Exists(live))
        {
            FileTree.AddOthers(live, staged, name => isOwn(path, name));
            if (!OperatingSystem.IsWindows())
            {
                // Whoever let a group publish here wants it so the next time.
                File.SetUnixFileMode(staged, File.GetUnixFileMode(live));
            }
        }

        FileSystemCalls.Flush(staged);
    }

    private void Exchange(string path)
    {
        var (live, staged) = (Path.Combine(root, path), Path.Combine(_new, path));
        if (!Directory.Exists(live))
        {
            Directory.Move(staged, live);
        }
        else if (!FileSystemCalls.TryExchange(staged, live))
        {
            MoveAway(path);
            Directory.Move(staged, live);
        }
    }

    /// <summary>A folder with files of somebody else's stays with those alone.</summary>
    private void Remove(string path)
    {
        if (Directory.EnumerateFileSystemEntries(Path.Combine(_new, path)).Any())
        {
            Exchange(path);
        }
        else if (Directory.Exists(Path.Combine(root, path)))
        {
            MoveAway(path);
            FileTree.DeleteEmpty(Path.GetDirectoryName(Path.Combine(root, path))!, root);
        }
    }

    private void MoveAway(string path)
    {
        var old = Path.Combine(_old, path);
        Directory.CreateDirectory(Path.GetDirectoryName(old)!);
        Directory.Move(Path.Combine(root, path), old);
    }

    /// <summary>What somebody else wrote into an old folder in its last moment there.</summary>
    private void RescueLateFiles(IEnumerable<string> folders)
    {
        foreach (var path in folders)
        {
            foreach (var old in (ReadOnlySpan<string>)[Path.Combine(_new, path), Path.Combine(_old, path)])
            {
                if (Directory.Exists(old) && FileTree.HasOthers(old, name => isOwn(path, name)))
                {
                    var live = Directory.CreateDirectory(Path.Combine(root, path)).FullName;
                    FileTree.AddOthers(old, live, name => isOwn(path, name));
                }
            }
        }
    }
}
